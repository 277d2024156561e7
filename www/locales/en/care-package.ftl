### Care packages: home monitoring and prescribed self-care as a package.

care-package-title = Care packages
