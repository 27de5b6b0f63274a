/** The library is CommonJS: for every file that takes something of it esbuild would copy all of its six hundred names. Here they are copied once. */
export * from "vscode-languageserver";
