extension HTMLStyle {
  /// The columns of a logic model.
  static let model = """

    """
}
