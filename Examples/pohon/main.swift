import Foundation
import PohonKinerja

exit(Pohon.main())
