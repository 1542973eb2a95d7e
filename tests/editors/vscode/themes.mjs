export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
