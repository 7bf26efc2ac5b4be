import PohonKinerja

// The drawing, the report, and what a draft is held to: nothing here is written by hand.
print(bpsdmdLampung.drawn(as: .text(width: 100)))
print(bpsdmdLampung.checked())
print(bpsdmdLampung.checked(profile: .draft))
print("\(bpsdmdLampung)")
