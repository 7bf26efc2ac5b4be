import PohonKinerja

// Links of a logic model run forward, one stage at a time.
extension LogicModel {
  static let backward = LogicModel("Mundur") {
    Output("Terlatihnya guru").leadsTo(Process("Melatih guru"))
    // expected-error@-1 {{cannot convert value of type 'LogicModel.Process' to expected argument type 'LogicModel.Output.Effect' (aka 'LogicModel.Outcome')}}
  }
  static let skipping = LogicModel("Melompat") {
    Input("Dana").leadsTo(Output("Terlatihnya guru"))
    // expected-error@-1 {{cannot convert value of type 'LogicModel.Output' to expected argument type 'LogicModel.Input.Effect' (aka 'LogicModel.Process')}}
  }
  static let withinAStage = LogicModel("Sejajar") {
    Process("Melatih guru").leadsTo(Process("Menguji guru"))
    // expected-error@-1 {{cannot convert value of type 'LogicModel.Process' to expected argument type 'LogicModel.Process.Effect' (aka 'LogicModel.Output')}}
  }
  static let beyond = LogicModel("Lewat") {
    Impact("Meningkatnya ekonomi").leadsTo(Outcome("Meningkatnya akses"))
    // expected-error@-1 {{value of type 'LogicModel.Impact' has no member 'leadsTo'}}
  }
  static let supportingProcess = LogicModel("Sejajar") {
    Process("Melatih guru").supports(Process("Menguji guru"))
    // expected-error@-1 {{value of type 'LogicModel.Process' has no member 'supports'}}
  }
}
