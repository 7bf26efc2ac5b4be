import PohonKinerja

struct Bupati: CascadeSuperior { typealias Subordinate = KepalaDinas; var sasaran: SasaranDraft }
struct KepalaDinas: CascadeLevel { var sasaran: SasaranDraft }

let bupati = Bupati("Menurunnya stunting") {
  KepalaDinas("Meningkatnya layanan gizi")
  // expected-error@+1 {{cannot convert value of type 'KepalaBPSDM' to expected argument type 'Bupati.Subordinate' (aka 'KepalaDinas')}}
  KepalaBPSDM("Meningkatnya kualitas diklat")
}
