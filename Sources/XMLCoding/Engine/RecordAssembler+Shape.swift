extension RecordAssembler {
  /// What the reader wants to find.
  struct Shape {
    /// The name and namespace of a record; `nil` takes the root, whatever its name.
    var record: (local: String, namespace: String)?
    /// Whether records may stand inside of a root element of another name.
    var allowsBatch = false
    /// The only other name that the root may have; `nil` allows any.
    var batch: (local: String, namespace: String)?
  }
}
