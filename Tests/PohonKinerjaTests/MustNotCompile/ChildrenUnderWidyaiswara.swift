import PohonKinerja

// expected-error@+1 {{extra trailing closure passed in call}}
let widyaiswara = Widyaiswara("Tersusunnya bahan ajar") {
  Widyaiswara("Tersusunnya modul")
}
