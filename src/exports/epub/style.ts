/** The one style sheet of the book: sizes from the reader's own, colours only where they say something. */
export const style = `body { margin: 0 5%; line-height: 1.5; }
h1, h2, h3, h4 { font-weight: normal; line-height: 1.2; break-after: avoid; }
h1 { margin: 2em 0 0.6em; font-size: 1.8em; }
h2 { margin: 1.8em 0 0.5em; font-size: 1.3em; }
h3 { margin: 1.4em 0 0.4em; font-size: 1.1em; font-style: italic; }
h4 { margin: 1.2em 0 0.3em; font-size: 1em; font-style: italic; }
section + section { margin-top: 2.5em; }
p { margin: 0 0 0.7em; }
a { color: inherit; text-decoration-color: #a3301e; }
blockquote { margin: 0.8em 0 0.8em 0.2em; padding-left: 1em; border-left: 2px solid #a3301e; }
figure { margin: 1em 0; }
figcaption, dl, .works, .label, .sign, .source, .occasion, .vital { font-size: 0.88em; }
.label { margin: 2em 0 0; color: #655d50; letter-spacing: 0.04em; }
.label + h1, .label + h2 { margin-top: 0.2em; }
.native { margin: 0 0 0.3em; }
.standfirst { font-style: italic; }
.words { margin: 1em 0; font-size: 1.2em; line-height: 1.4; }
.n { padding-right: 0.6em; color: #655d50; font-size: 0.75em; }
dl { margin: 1em 0; padding: 0.5em 0; border-top: 1px solid #d6cdbb; border-bottom: 1px solid #d6cdbb; }
dt { margin-top: 0.3em; font-style: italic; }
dd { margin: 0 0 0.1em 1.2em; }
ul, ol { margin: 0.6em 0; padding-left: 1.3em; }
.works { padding-left: 0; list-style: none; }
.works li { margin-bottom: 0.4em; padding-left: 1.2em; text-indent: -1.2em; }
.doubts { margin: 1.5em 0; padding: 0.1em 0 0.1em 1em; border-left: 1px solid #655d50; }
.notes { margin-top: 2em; padding-top: 0.6em; border-top: 1px solid #d6cdbb; font-size: 0.88em; }
sup { line-height: 0; }
table { margin: 1em 0; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #d6cdbb; text-align: left; vertical-align: top; }
hr { width: 3em; margin: 2em auto; border: 0; border-top: 2px solid #a3301e; }
nav a, .contents a { text-decoration: none; }
nav ol, .contents { padding-left: 1.1em; list-style: none; }
nav > ol, h1 + .contents { padding-left: 0; }
.contents li { margin-bottom: 0.3em; }
.title-page { margin-top: 15%; text-align: center; }
.title-page h1 { margin-top: 0; font-size: 2em; }
.imprint { margin-top: 20%; font-size: 0.85em; }
`;
