/// A reference number that one agency gives and others use to know the same person or case again.
///
/// A number is read leniently, from the forms that people and systems write, and kept in one canonical form. A
/// number whose check character is wrong is kept too: dropping it would lose what the source had, and ``isVerified``
/// says that it must not be used for matching.
///
/// ```swift
/// PrisonNumber(" g9542vp ")?.text                            // G9542VP
/// PoliceNationalNumber.verdict(on: "2002/0073319A")          // wellFormedButUnverified: the letter should be Z
/// ```
public protocol ReferenceNumber: PersonalValue, Hashable, Sendable {
  /// What the number looks like, for reports: never an actual number.
  static var expectedForm: String { get }

  /// The number in its canonical form.
  var text: String { get }

  /// Whether nothing about the number itself speaks against it: its check character, where the kind has one, is
  /// there and right. It says nothing of whose number it is.
  var isVerified: Bool { get }

  /// Reads a number; `nil` when it has none of the forms that the kind is written in.
  init?(_ text: some StringProtocol)
}

/// What can be said of a reference number from the number alone.
public enum ReferenceVerdict: Sendable, Hashable, CaseIterable {
  /// It has the form of its kind, and its check character, where the kind has one, is right.
  case valid
  /// It has the form of its kind; its check character is wrong or missing, or it stands for no number in particular.
  case wellFormedButUnverified
  /// It has no form of its kind.
  case malformed
}

extension ReferenceNumber {
  /// What can be said of a text that should be a number of this kind.
  public static func verdict(on text: some StringProtocol) -> ReferenceVerdict {
    Self(text)?.verdict ?? .malformed
  }

  /// What can be said of the number.
  public var verdict: ReferenceVerdict { isVerified ? .valid : .wellFormedButUnverified }
}
