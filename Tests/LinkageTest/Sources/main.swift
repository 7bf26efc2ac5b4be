import PohonKinerja

print(PerformanceTree.self)
