"""What the tests share: servers on loopback, requests, versions."""
