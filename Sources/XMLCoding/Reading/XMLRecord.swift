/// One record of an input: its value as far as it could be decoded, and all that is wrong with it.
public struct XMLRecord<Value> {
  /// Its number in the input, counted from 1.
  public var number: Int
  /// Where its start tag begins.
  public var position: XMLPosition
  /// Its path: `/Exchange`, or `/ExchangeBatch/Exchange[3]`.
  public var path: String
  /// The decoded value; `nil` when the record does not have the content that the type needs. A record with
  /// schema faults may still have a value: the best that could be made of it.
  public var value: Value?
  /// Schema faults, then decoding faults and elements or attributes that the type does not know, each in
  /// document order.
  public var faults: [XMLFault]
  /// Faults beyond the limit on faults, which are only counted.
  public var omittedFaultCount = 0
}

extension XMLRecord: Sendable where Value: Sendable {}

/// What reading an input came to.
public struct XMLReading: Sendable, Hashable {
  /// Records that were complete.
  public var recordCount = 0
  /// Faults outside of records; the last one may be the reason why reading ended early.
  public var faults: [XMLFault] = []
  /// Faults outside of records beyond the limit on faults, which are only counted.
  public var omittedFaultCount = 0
  /// Whether the input was read to its end as one well-formed document.
  public var isComplete = false
}
