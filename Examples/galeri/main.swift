import ExampleFiles
import Foundation

Interruption.watch()
exit(Galeri.run(Array(CommandLine.arguments.dropFirst())))
