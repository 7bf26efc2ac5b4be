import ExampleFiles
import Foundation
import PohonKinerja

// The year of BPSDMD Lampung, told from two files: the plan and the actuals, both with invented figures.
let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "Examples/data"
do {
  try FileOutput.print(try TahunKinerja(folder: folder).story())
} catch {
  FileOutput.complain("tahun-kinerja: \(error)\n")
  exit(1)
}
