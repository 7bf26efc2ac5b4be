import PohonKinerja

let kepala = KepalaBPSDM("Meningkatnya kualitas diklat") {
  Gubernur("Menurunnya kemiskinan")  // expected-error {{cannot convert value of type 'Gubernur' to expected argument type 'KepalaBPSDM.Subordinate' (aka 'KetuaTimKerja')}}
}
