import PohonKinerjaTesting
import Testing

@testable import Kabupaten

@Test func soundTreeIsAligned() { expectAligned(soundTree) }

@Test func copiedTreeIsAligned() { expectAligned(copiedTree) }
