import Testing

@testable import XMLCoding
