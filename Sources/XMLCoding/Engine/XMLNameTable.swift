/// A name as a small number: within one reader, equal numbers are equal expanded names.
typealias XMLNameID = UInt32

/// Numbers the expanded names of one reader, from the parser's interned pointers and from coding keys alike.
///
/// A parser interns its names, so a pointer that was seen before is answered by one probe of an
/// open-addressing table. The pointers are those of one parser context and are forgotten with it; the numbers
/// stay.
final class XMLNameTable {
  /// No name.
  static let none: XMLNameID = 0

  private struct Slot {
    var local: UInt
    var namespace: UInt
    var id: XMLNameID
  }

  private struct Name {
    var local: String
    var namespace: String
    var isKnown: Bool
  }

  private struct ExpandedName: Hashable {
    var local: String
    var namespace: String
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var slotMask: Int
  private var usedSlots = 0
  private var ids: [ExpandedName: XMLNameID] = [:]
  private var names = [Name(local: "", namespace: "", isKnown: true)]

  private let schema: XMLSchema?
  private let limits: XMLLimits
  /// Which limit a name of the document has gone beyond.
  private(set) var refusal: XMLFault.Code?

  /// Makes a table. The names that the schema declares count as known wherever they turn up.
  init(schema: XMLSchema? = nil, limits: XMLLimits = XMLLimits()) {
    self.schema = schema
    self.limits = limits
    slotMask = 1023
    slots = Self.makeSlots(slotMask + 1)
  }

  deinit {
    slots.deallocate()
  }

  /// Forgets the pointers of the last parser: another one may put other names at the same addresses.
  func beginDocument() {
    guard usedSlots > 0 || refusal != nil else { return }
    slots.update(repeating: Slot(local: 0, namespace: 0, id: Self.none), count: slotMask + 1)
    usedSlots = 0
    refusal = nil
  }

  /// How many different names there have been.
  var count: Int { names.count }

  private static func makeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(local: 0, namespace: 0, id: none), count: count)
    return slots
  }

  /// The number of the name behind two interned pointers.
  @inline(__always)
  func id(local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?) -> XMLNameID {
    let localAddress = UInt(bitPattern: local)
    let namespaceAddress = UInt(bitPattern: namespace)
    var index = Self.hash(localAddress, namespaceAddress) & slotMask
    while true {
      let slot = slots[index]
      if slot.local == localAddress, slot.namespace == namespaceAddress { return slot.id }
      if slot.id == Self.none { break }
      index = (index &+ 1) & slotMask
    }
    return insert(local, namespace)
  }

  @inline(__always)
  private static func hash(_ local: UInt, _ namespace: UInt) -> Int {
    let mixed = (local ^ (namespace &<< 7)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 40)
  }

  @inline(never)
  private func insert(_ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> XMLNameID {
    if Self.isLonger(local, than: limits.nameBytes) {
      refusal = refusal ?? .nameTooLong
      return Self.none
    }
    if usedSlots >= limits.names {
      refusal = refusal ?? .tooManyNames
      return Self.none
    }
    let id = id(
      local: String(cString: local), namespace: namespace.map { String(cString: $0) } ?? "", isKnown: false)
    if (usedSlots + 1) * 2 > slotMask { growSlots() }
    place(Slot(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace), id: id))
    usedSlots += 1
    return id
  }

  private static func isLonger(_ text: UnsafePointer<UInt8>, than limit: Int) -> Bool {
    var count = 0
    while text[count] != 0 {
      count += 1
      if count > limit { return true }
    }
    return false
  }

  private func place(_ slot: Slot) {
    var index = Self.hash(slot.local, slot.namespace) & slotMask
    while slots[index].id != Self.none { index = (index &+ 1) & slotMask }
    slots[index] = slot
  }

  private func growSlots() {
    let old = slots
    let oldCount = slotMask + 1
    slotMask = oldCount * 2 - 1
    slots = Self.makeSlots(slotMask + 1)
    for index in 0..<oldCount where old[index].id != Self.none { place(old[index]) }
    old.deallocate()
  }

  /// The number of a name given as text. A name that a schema or a type gives is known from then on.
  func id(local: String, namespace: String, isKnown: Bool) -> XMLNameID {
    let name = ExpandedName(local: local, namespace: namespace)
    if let id = ids[name] {
      if isKnown { names[Int(id)].isKnown = true }
      return id
    }
    let id = XMLNameID(names.count)
    names.append(Name(local: local, namespace: namespace, isKnown: isKnown))
    ids[name] = id
    return id
  }

  /// The local part of a name.
  func local(_ id: XMLNameID) -> String { names[Int(id)].local }

  /// The namespace of a name; empty for none.
  func namespace(_ id: XMLNameID) -> String { names[Int(id)].namespace }

  /// Whether the schema declares something of that local name.
  func isVocabulary(_ local: String) -> Bool { schema?.vocabulary.contains(local) == true }

  /// Whether the name comes from a schema or a type, so that it may be shown: a name that only a document
  /// uses can say something about a person.
  func isKnown(_ id: XMLNameID) -> Bool {
    if names[Int(id)].isKnown { return true }
    guard isVocabulary(names[Int(id)].local) else { return false }
    names[Int(id)].isKnown = true
    return true
  }
}
