import PohonKinerja

let gubernur = Gubernur("Meningkatnya kualitas reformasi birokrasi") {
  Gubernur("Menurunnya kemiskinan")  // expected-error {{cannot convert value of type 'Gubernur' to expected argument type 'Gubernur.Subordinate' (aka 'KepalaBPSDM')}}
}
