import PohonKinerja

let tree = PerformanceTree("Uji") {
  Gubernur("Meningkatnya kualitas reformasi birokrasi")
  // expected-error@+1 {{cannot convert value of type 'KepalaBPSDM' to expected argument type 'Gubernur'}}
  KepalaBPSDM("Meningkatnya kualitas diklat")
}
