import XMLCoding

/// One element of a schema file, and what stands round it.
struct SchemaNode {
  let file: String
  let tree: XMLTree
  /// Names of the elements round it, the innermost last.
  let parents: [String]
  /// Name of the type or element at the top of the file in which it stands, or its own.
  let owner: String

  /// What it is called in a message.
  var label: String {
    let name = tree["name"] ?? tree["value"] ?? tree["ref"] ?? ""
    return name.isEmpty ? tree.name : "\(tree.name) \(name)"
  }

  /// Whether it stands at the top of its file.
  var isGlobal: Bool { parents.count == 1 }
}

/// Schema files with what the rules ask of all of them together.
struct SchemaSources {
  let main: String
  let files: [SchemaFile]
  /// Files that could not be read.
  let unreadable: [FormatFault]
  /// Every element of XML Schema in them, in document order.
  let nodes: [SchemaNode]
  let codeLists: Set<String>
  /// The files as one description, or why there is none.
  let description: Result<FormatDescription, FormatFault>

  static let documented: Set<String> = [
    "simpleType", "complexType", "element", "attribute", "attributeGroup", "enumeration", "key", "keyref",
    "unique", "any",
  ]

  init(files: [String: [UInt8]], main: String, codeLists: Set<String>) {
    self.main = main
    self.codeLists = codeLists
    var read: [SchemaFile] = []
    var unreadable: [FormatFault] = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      do {
        read.append(try SchemaFile(name: name, bytes: bytes))
      } catch {
        unreadable.append(error)
      }
    }
    self.files = read
    self.unreadable = unreadable
    description = Result { () throws(FormatFault) in try FormatDescription(files: files, main: main) }
    var nodes: [SchemaNode] = []
    for file in read { Self.gather(file.root, of: file.name, parents: [], owner: "", into: &nodes) }
    self.nodes = nodes
  }

  private static func gather(
    _ tree: XMLTree, of file: String, parents: [String], owner: String, into nodes: inout [SchemaNode]
  ) {
    guard tree.namespace == XMLTree.schemaNamespace else { return }
    let owner = parents.count == 1 ? tree["name"] ?? "" : owner
    nodes.append(SchemaNode(file: file, tree: tree, parents: parents, owner: owner))
    for child in tree.children {
      gather(child, of: file, parents: parents + [tree.name], owner: owner, into: &nodes)
    }
  }

  func nodes(_ names: String...) -> [SchemaNode] { nodes.filter { names.contains($0.tree.name) } }

  /// The types of text that restrict something, with that.
  var restrictions: [(node: SchemaNode, base: String, facets: [XMLTree])] {
    nodes("simpleType").compactMap { node in
      guard let restriction = node.tree.schemaChildren("restriction").first else { return nil }
      return (node, restriction["base"] ?? "", restriction.children.filter { $0.name != "annotation" })
    }
  }

  /// The types that are a list of items, and the items.
  var records: [(type: SchemaNode, items: [SchemaNode])] {
    nodes("complexType").compactMap { node in
      guard let choice = node.tree.schemaChildren("choice").first, choice["maxOccurs"] == "unbounded" else {
        return nil
      }
      let items = choice.schemaChildren("element").map {
        SchemaNode(
          file: node.file, tree: $0, parents: node.parents + ["complexType", "choice"], owner: node.owner)
      }
      return (node, items)
    }
  }
}
