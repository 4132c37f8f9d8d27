import ExchangeSchemas

extension CodeList {
  /// The names of the lists that the coded values of an item are from, by the name of its element: a code of
  /// another list is as wrong there as one that no list has.
  public static let namesByItem: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    let text = String(decoding: bytes(of: exchange_list_uses()), as: UTF8.self)
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",")
      guard fields.count == 2 else { continue }
      names[String(fields[0]), default: []].insert(String(fields[1]))
    }
    return names
  }()
}
