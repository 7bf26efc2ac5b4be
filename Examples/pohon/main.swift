import ExampleFiles
import Foundation

Interruption.watch()
exit(Pohon.main())
