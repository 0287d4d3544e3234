// Stands for the style sheets that the real Strapi admin imports.
export {};
