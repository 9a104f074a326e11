/// <reference types="faisceau/browser/faisceau.global.js" />
// A page's script beside the classic one: the global is typed.
void (faisceau.analysisText(faisceau.analyze(faisceau.parseCase(new Map()))) satisfies string);
