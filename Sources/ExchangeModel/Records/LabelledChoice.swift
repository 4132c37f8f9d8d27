package import ExchangeConsent

/// A choice between items of several contents, whose labels can be changed without looking at what they say.
package protocol LabelledChoice {
  /// The same item with its labels changed. A marker stays as it is.
  func relabelled(_ change: (inout ItemLabels) -> Void) -> Self
}
