import Foundation

exit(Galeri.run(Array(CommandLine.arguments.dropFirst())))
