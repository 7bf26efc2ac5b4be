/// The formulas with which performance is measured and scored, one in each file of this folder.
///
/// They are exact: nothing is rounded but where a formula itself says so. Percentages are numbers of hundredths: 87.5
/// is 87.5 %. All throw ``NumberError/overflow`` when a result cannot be held, besides what they say.
public enum Formula: Sendable {}
