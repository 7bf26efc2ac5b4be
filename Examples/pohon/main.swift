import Foundation
import PohonKinerja

exit(Pohon.run(Array(CommandLine.arguments.dropFirst())))
