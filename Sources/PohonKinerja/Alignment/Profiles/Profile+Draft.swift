extension Profile {
  /// For a tree that is still being written: what is merely not filled in or not agreed on yet is a note.
  public static let draft = Profile(
    "draft",
    severities: [
      "owner-missing": .note, "sasaran-without-indicator": .note, "unit-missing": .note,
      "target-missing": .note, "target-not-number": .note, "leaf-above-bottom": .note,
      "formula-missing": .note, "source-missing": .note, "pic-missing": .note, "baseline-missing": .note,
      "csf-coverage": .note, "crosscutting-unconfirmed": .note,
      "too-few-children-for-direct-split": .note,
    ])
}
