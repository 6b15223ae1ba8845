/** The page: empty, until its script fills it. */
export const explorerHtml = (version: string): string => `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Qinxue 勤学 · Explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="explorer/${version}/main.css">
<script type="module" src="explorer/${version}/main.js"></script>
</head>
<body>
<div id="page"></div>
<noscript>The explorer needs JavaScript. 需要启用 JavaScript。</noscript>
</body>
</html>
`;
