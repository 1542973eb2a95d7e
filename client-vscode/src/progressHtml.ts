/** The page without its content: that comes by message, so nothing of a bank stands in the markup. */
export function progressHtml(parts: { readonly nonce: string; readonly source: string; readonly script: string; readonly style: string }): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${parts.source}; script-src 'nonce-${parts.nonce}'">
<link rel="stylesheet" href="${parts.style}">
<title>My Progress</title>
</head>
<body>
<main id="page"><h1>My Progress</h1><p role="status">Reading the history …</p></main>
<script nonce="${parts.nonce}" src="${parts.script}"></script>
</body>
</html>
`
}
