// The program that `start` is held against.
print("0 sasaran, 0 findings")
