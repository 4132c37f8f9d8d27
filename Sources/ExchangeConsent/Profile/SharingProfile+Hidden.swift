extension SharingProfile {
  /// The widest categories of which not even it may show that there is something; what lies within them is not
  /// listed again.
  package var categoriesWithoutTrace: [InformationCategory] {
    hiddenCategories.filter { category in
      !hiddenCategories.contains { $0 != category && $0.covers(category) }
    }
  }

  /// Whether a marker for the category would give away what has to stay unknown.
  package func leavesNoTrace(of category: InformationCategory) -> Bool { hides(category) }
}
