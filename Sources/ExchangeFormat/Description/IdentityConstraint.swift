package import XMLCoding

/// What must be unique, or must resolve, within an element.
public struct IdentityConstraint: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// What is demanded, in a sentence.
  public let documentation: String
  /// The kind of demand.
  public let kind: Kind
  /// The elements that it is about.
  public let selector: ElementPaths
  /// What of them counts: each of the alternatives is the path of an attribute or an element.
  public let fields: [ElementPaths]

  /// The kinds of demand.
  public enum Kind: Sendable, Hashable {
    /// Every one has a value, and no two the same.
    case key
    /// No two have the same value.
    case unique
    /// Every value is one of the key of that name.
    case reference(to: String)
  }
}

/// Paths to elements or attributes, in the part of XPath that XML Schema allows: names, `*`, `.`, `.//`, `@`, `|`.
public struct ElementPaths: Sendable, Hashable {
  /// The alternatives.
  public let paths: [Path]

  /// One path.
  public struct Path: Sendable, Hashable {
    /// Whether it starts at any depth.
    public let isDeep: Bool
    /// Names of elements, one within the other; `nil` for any.
    public let steps: [String?]
    /// Name of an attribute of the last of them.
    public let attribute: String?
  }

  /// Makes paths of alternatives.
  init(paths: [Path]) { self.paths = paths }

  /// Reads paths; prefixes are left out, because a schema of the format has one namespace. `nil` when they go
  /// beyond that part of XPath.
  init?(_ text: String) {
    var paths: [Path] = []
    for alternative in text.split(separator: "|", omittingEmptySubsequences: false) {
      var rest = alternative.filter { !$0.isWhitespace }[...]
      let isDeep = rest.hasPrefix(".//")
      if isDeep { rest = rest.dropFirst(3) }
      var steps: [String?] = []
      var attribute: String?
      for step in rest.split(separator: "/", omittingEmptySubsequences: false) {
        guard attribute == nil, !step.isEmpty else { return nil }
        let local = step.split(separator: ":").last.map(String.init) ?? ""
        switch step {
        case ".": continue
        case "*": steps.append(nil)
        case _ where step.hasPrefix("@"): attribute = local.hasPrefix("@") ? String(local.dropFirst()) : local
        case _ where step.contains("::"): return nil
        default: steps.append(local)
        }
      }
      paths.append(Path(isDeep: isDeep, steps: steps, attribute: attribute))
    }
    guard !paths.isEmpty else { return nil }
    self.paths = paths
  }
}

/// The place of an element under another: which child, which child of that, and so on.
package typealias TreePath = [Int]

extension ElementPaths {
  /// The elements under a root, in document order, that one of the paths leads to.
  package func elements(under root: XMLTree) -> [TreePath] {
    var found: [TreePath] = []
    for path in paths { path.collect(root, at: [], steps: path.steps[...], into: &found) }
    return Set(found).sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension ElementPaths.Path {
  fileprivate func collect(
    _ element: XMLTree, at place: TreePath, steps: ArraySlice<String?>, into found: inout [TreePath]
  ) {
    guard let step = steps.first else {
      found.append(place)
      return
    }
    for (index, child) in element.children.enumerated() {
      if step == nil || step == child.name {
        collect(child, at: place + [index], steps: steps.dropFirst(), into: &found)
      }
      if isDeep, steps.count == self.steps.count {
        collect(child, at: place + [index], steps: steps, into: &found)
      }
    }
  }
}

extension XMLTree {
  /// An element by its place; the place must be one of this tree.
  package subscript(_ place: TreePath) -> XMLTree {
    get { place.reduce(self) { $0.children[$1] } }
    set { replace(place[...], by: newValue) }
  }

  private mutating func replace(_ place: ArraySlice<Int>, by element: XMLTree) {
    guard let first = place.first else {
      self = element
      return
    }
    children[first].replace(place.dropFirst(), by: element)
  }
}
