/** The YAML parser as a bundle of its own: what is taken of it is listed here. */
export { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
