import PohonKinerja

struct Bupati: CascadeSuperior { typealias Subordinate = KepalaDinas; var sasaran: SasaranDraft }
struct KepalaDinas: CascadeSuperior { typealias Subordinate = KepalaBidang; var sasaran: SasaranDraft }
struct KepalaBidang: CascadeLevel { var sasaran: SasaranDraft }
