/// Which table of the return a file is, told by its column names alone: not by its name, and in any order.
struct TableRecognition {
  /// The table, when every required column is there.
  let table: SSDA903Table?
  /// The table whose columns come nearest, when none is complete.
  let nearest: SSDA903Table?
  /// Required columns of the nearest table that are not there.
  let missing: [String]
  /// For each field of the first row: the column of the table that it is.
  let columns: [SSDA903Layout.Column?]
  /// Fields that repeat the name of an earlier one.
  let duplicates: [Int]
  /// Fields whose name is right but for case or spaces.
  let respelled: [Int]
  /// Columns of the table that may be there and are not.
  let absent: [String]

  init(names: [String], layout: SSDA903Layout) {
    let normalised = names.map(Self.normalise)
    let present = Set(normalised)
    var best: (table: SSDA903Table, complete: Bool, telling: Int)?
    for table in SSDA903Table.allCases {
      let columns = layout[table]
      let complete = columns.allSatisfy { !$0.isRequired || present.contains($0.name) }
      // CHILD, DOB and SEX stand in many tables and tell nothing.
      let telling = columns.count { present.contains($0.name) && !["CHILD", "DOB", "SEX"].contains($0.name) }
      let better = best.map { (complete ? 1 : 0, telling) > ($0.complete ? 1 : 0, $0.telling) } ?? true
      if better { best = (table, complete, telling) }
    }
    let chosen = best.flatMap { $0.telling > 0 ? $0 : nil }
    table = chosen.flatMap { $0.complete ? $0.table : nil }
    nearest = chosen?.table
    let published = nearest.map { layout[$0] } ?? []
    missing = published.filter { $0.isRequired && !present.contains($0.name) }.map(\.name)
    absent = published.filter { !$0.isRequired && !$0.isEarlier && !present.contains($0.name) }.map(\.name)
    var seen: Set<String> = []
    var columns: [SSDA903Layout.Column?] = []
    var duplicates: [Int] = []
    var respelled: [Int] = []
    for (index, name) in normalised.enumerated() {
      let column = published.first { $0.name == name }
      if column != nil, !seen.insert(name).inserted {
        duplicates.append(index)
        columns.append(nil)
        continue
      }
      if column != nil, names[index] != name { respelled.append(index) }
      columns.append(column)
    }
    self.columns = columns
    self.duplicates = duplicates
    self.respelled = respelled
  }

  /// Whether a name is that of a column, but for case and spaces.
  static func isSame(_ column: SSDA903Layout.Column?, _ name: String) -> Bool {
    column.map { $0.name == normalise(name) } ?? false
  }

  /// The name as the return writes it: capitals, words joined by one underscore.
  private static func normalise(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace || scalar == "-" || scalar == "_" || scalar == "\u{200B}"
      if isSpace {
        if !result.isEmpty, result.last != "_" { result.append("_") }
      } else {
        result.append(scalar.properties.uppercaseMapping)
      }
    }
    while result.last == "_" { result.removeLast() }
    return result
  }
}
