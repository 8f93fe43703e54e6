export const brokenPage = '不是您的问题，购物车里的东西都还在。';
