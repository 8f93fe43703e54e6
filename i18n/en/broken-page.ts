export const brokenPage = 'It is not you. What is in your cart is safe.';
