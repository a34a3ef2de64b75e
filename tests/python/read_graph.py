"""Reads an export with networkx and prints it as JSON: nodes and edges with every attribute."""

import json
import sys

import networkx


def main() -> None:
    path = sys.argv[1]
    if path.endswith(".gexf"):
        graph = networkx.read_gexf(path, version="1.3")
        for _, data in graph.nodes(data=True):
            data.pop("label")
            data.pop("spells", None)
        edges = [
            [data.pop("id"), source, target, {k: v for k, v in data.items() if k not in ("label", "spells", "certaintyOverTime", "kind")}]
            for source, target, data in graph.edges(data=True)
        ]
    else:
        graph = networkx.read_graphml(path, force_multigraph=True)
        edges = [[key, source, target, data] for source, target, key, data in graph.edges(keys=True, data=True)]
    json.dump({"nodes": sorted(graph.nodes(data=True)), "edges": sorted(edges, key=lambda edge: edge[0])}, sys.stdout, ensure_ascii=False)


main()
