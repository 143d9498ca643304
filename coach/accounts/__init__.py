"""Who people are to the service: sign-up, sign-in, devices, passwords, mail links."""
