print("yax")
