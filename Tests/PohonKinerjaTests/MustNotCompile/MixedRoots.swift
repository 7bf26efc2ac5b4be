import PohonKinerja

let tree = PerformanceTree("Uji") {
  Gubernur("Meningkatnya kualitas reformasi birokrasi")
  KepalaBPSDM("Meningkatnya kualitas diklat")  // expected-error {{cannot convert value of type 'KepalaBPSDM' to expected argument type 'Gubernur'}}
}
