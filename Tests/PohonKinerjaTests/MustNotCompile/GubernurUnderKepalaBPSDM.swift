import PohonKinerja

let kepala = KepalaBPSDM("Meningkatnya kualitas diklat") {
  // expected-error@+1 {{cannot convert value of type 'Gubernur' to expected argument type 'KepalaBPSDM.Subordinate' (aka 'KetuaTimKerja')}}
  Gubernur("Menurunnya kemiskinan")
}
