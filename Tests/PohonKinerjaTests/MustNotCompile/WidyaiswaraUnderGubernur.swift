import PohonKinerja

let tree = PerformanceTree("Uji") {
  Gubernur("Meningkatnya kualitas reformasi birokrasi") {
    // expected-error@+1 {{cannot convert value of type 'Widyaiswara' to expected argument type 'Gubernur.Subordinate' (aka 'KepalaBPSDM')}}
    Widyaiswara("Tersusunnya bahan ajar")
  }
}
