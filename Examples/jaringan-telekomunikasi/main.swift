import PohonKinerja

// The drawing, the chains told as if–then sentences, and the check.
let model = LogicModel.jaringanTelekomunikasi
print(model.drawn(as: .text(width: 100)))
print(model.narrative())
print(model.checked())
