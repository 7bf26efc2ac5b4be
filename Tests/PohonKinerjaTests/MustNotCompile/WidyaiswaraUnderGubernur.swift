import PohonKinerja

let tree = PerformanceTree("Uji") {
  Gubernur("Meningkatnya kualitas reformasi birokrasi") {
    Widyaiswara("Tersusunnya bahan ajar")  // expected-error {{cannot convert value of type 'Widyaiswara' to expected argument type 'Gubernur.Subordinate' (aka 'KepalaBPSDM')}}
  }
}
