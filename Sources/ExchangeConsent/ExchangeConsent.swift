import XMLCoding
