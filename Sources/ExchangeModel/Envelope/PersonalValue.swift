/// A value that says something about a person outside the items, and so must not get into a log by being
/// printed, interpolated or dumped: its description is the name of its type.
public protocol PersonalValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension PersonalValue {
  /// The name of the type.
  public var description: String { "\(Self.self)" }
  /// The name of the type.
  public var debugDescription: String { description }
  /// Empty.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Subject: PersonalValue {}
extension PersonName: PersonalValue {}
extension BirthDate: PersonalValue {}
extension RecordedSex: PersonalValue {}
extension Gender: PersonalValue {}
extension SubjectIdentifier: PersonalValue {}
extension Engagement: PersonalValue {}
