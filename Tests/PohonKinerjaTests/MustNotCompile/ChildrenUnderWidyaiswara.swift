import PohonKinerja

let widyaiswara = Widyaiswara("Tersusunnya bahan ajar") {  // expected-error {{extra trailing closure passed in call}}
  Widyaiswara("Tersusunnya modul")
}
