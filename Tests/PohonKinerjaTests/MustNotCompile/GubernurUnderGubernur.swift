import PohonKinerja

let gubernur = Gubernur("Meningkatnya kualitas reformasi birokrasi") {
  // expected-error@+1 {{cannot convert value of type 'Gubernur' to expected argument type 'Gubernur.Subordinate' (aka 'KepalaBPSDM')}}
  Gubernur("Menurunnya kemiskinan")
}
